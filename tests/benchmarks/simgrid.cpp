// Starts the migrations of a file at once in SimGrid 3.32 and prints when each ends, then the
// seconds that took: the other side of the comparison in tests/benchmarks/simulating.py.
//
// simgrid FILE LINK_BYTES_PER_S, where every line of FILE is: source target bytes dirtied_per_s
#include <simgrid/plugins/live_migration.h>
#include <simgrid/s4u.hpp>

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
  sg4::Engine::set_config("network/crosstraffic:0");
  const double link_rate = std::stod(argv[2]);
  const double core_speed = 1e9;

  auto* zone = sg4::create_star_zone("cluster");
  std::vector<sg4::Host*> hosts;
  auto host = [&](size_t number) {
    while (hosts.size() <= number) {
      const std::string name = "host" + std::to_string(hosts.size());
      auto* made = zone->create_host(name, core_speed)->set_core_count(1024);
      const auto* link = zone->create_split_duplex_link("port-" + name, link_rate);
      zone->add_route(made->get_netpoint(), nullptr, nullptr, nullptr,
                      {{link, sg4::LinkInRoute::Direction::UP}}, true);
      hosts.push_back(made);
    }
    return hosts[number];
  };

  struct Move {
    size_t source, target;
    double bytes, dirtied;
  };
  std::vector<Move> moves;
  std::ifstream file(argv[1]);
  for (Move move; file >> move.source >> move.target >> move.bytes >> move.dirtied;) {
    host(move.source);
    host(move.target);
    moves.push_back(move);
  }
  zone->seal();

  std::vector<double> ends(moves.size());
  for (size_t number = 0; number < moves.size(); ++number) {
    const Move& move = moves[number];
    auto* vm = host(move.source)->create_vm("vm" + std::to_string(number), 1,
                                            static_cast<size_t>(move.bytes));
    // A VM dirties memory as it computes: this share of the migration speed at full speed.
    sg_vm_set_dirty_page_intensity(vm, move.dirtied / link_rate);
    sg_vm_set_working_set_memory(vm, static_cast<sg_size_t>(move.bytes * 0.9));
    sg_vm_set_migration_speed(vm, link_rate);
    vm->start();
    if (move.dirtied > 0)
      sg4::Actor::create("work", vm, [] { sg4::this_actor::execute(1e18); })->daemonize();
    sg4::Actor::create("move", host(move.source), [vm, number, &move, &host, &ends] {
      sg_vm_migrate(vm, host(move.target));
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
