"""Charts of what the judge says. Modules `*data` are free of Qt; widgets load when first shown."""
