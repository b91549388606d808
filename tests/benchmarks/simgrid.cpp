// Runs the migrations of a file in SimGrid 3.32 and prints when each ends, then the seconds that
// took. tests/benchmarks/simgrid.py compiles it, starts it and reads what it prints.
//
// simgrid FILE CROSSTRAFFIC, where CROSSTRAFFIC is 1 if a stream takes 5 % of its rate in the
// opposite direction too, else 0, and a line of FILE is one of
//   host BYTES_PER_S                                   of its port; hosts count from 0
//   move SOURCE TARGET BYTES DIRTIED_PER_S START_S
#include <simgrid/plugins/live_migration.h>
#include <simgrid/s4u.hpp>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

namespace sg4 = simgrid::s4u;

int main(int argc, char** argv)
{
  sg4::Engine engine(&argc, argv);
  sg_vm_live_migration_plugin_init();
  sg4::Engine::set_config("network/model:CM02");
  sg4::Engine::set_config(std::string("network/crosstraffic:") + argv[2]);
  const double core_speed = 1e9;

  struct Move {
    size_t source, target;
    double bytes, dirtied, start;
  };
  auto* zone = sg4::create_star_zone("cluster");
  std::vector<sg4::Host*> hosts;
  std::vector<double> rates;
  std::vector<Move> moves;
  std::ifstream file(argv[1]);
  for (std::string kind; file >> kind;) {
    if (kind == "host") {
      double rate;
      file >> rate;
      const std::string name = "host" + std::to_string(hosts.size());
      auto* made = zone->create_host(name, core_speed)->set_core_count(1024);
      const auto* link = zone->create_split_duplex_link("port-" + name, rate);
      zone->add_route(made->get_netpoint(), nullptr, nullptr, nullptr,
                      {{link, sg4::LinkInRoute::Direction::UP}}, true);
      hosts.push_back(made);
      rates.push_back(rate);
    } else {
      Move move;
      file >> move.source >> move.target >> move.bytes >> move.dirtied >> move.start;
      moves.push_back(move);
    }
  }
  zone->seal();

  std::vector<double> ends(moves.size());
  for (size_t number = 0; number < moves.size(); ++number) {
    const Move& move = moves[number];
    auto* vm = hosts[move.source]->create_vm("vm" + std::to_string(number), 1,
                                             static_cast<size_t>(move.bytes));
    // A VM dirties memory as it computes: this share of the migration speed at full speed.
    const double speed = std::min(rates[move.source], rates[move.target]);
    sg_vm_set_dirty_page_intensity(vm, move.dirtied / speed);
    sg_vm_set_working_set_memory(vm, static_cast<sg_size_t>(move.bytes * 0.9));
    sg_vm_set_migration_speed(vm, speed);
    vm->start();
    if (move.dirtied > 0)
      sg4::Actor::create("work", vm, [] { sg4::this_actor::execute(1e18); })->daemonize();
    sg4::Actor::create("move", hosts[move.source], [vm, number, &move, &hosts, &ends] {
      sg4::this_actor::sleep_until(move.start);
      sg_vm_migrate(vm, hosts[move.target]);
      ends[number] = sg4::Engine::get_clock();
    });
  }
  const auto begun = std::chrono::steady_clock::now();
  engine.run();
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
  for (const double end : ends)
    std::printf("%.6f\n", end);
  std::printf("%.6f\n", taken.count());
}
