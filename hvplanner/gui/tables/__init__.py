"""Tables over tuples of records, edited, pasted and filtered in one way everywhere."""
