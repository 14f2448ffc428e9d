package kz.localbusiness.domain.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.domain.catalog.Offering;
import kz.localbusiness.domain.catalog.ResourceNeed;
import kz.localbusiness.domain.staff.ResourceId;

/// The resources that a service needs, and who uses them when.
record Rooms(List<List<Room>> needs) {

    record Room(ResourceId id, Usage usage) {

        boolean serves(int from, int to, Seat seat) {
            return usage.session(seat) != null || usage.isFree(from, to);
        }
    }

    static Rooms of(Offering offering, Surroundings around) {
        return new Rooms(
                offering.delivery().needs().stream()
                        .map(need -> rooms(need, offering, around))
                        .toList());
    }

    boolean areNeeded() {
        return !needs.isEmpty();
    }

    Wanted wanted(int from, int to, Seat seat) {
        return new Wanted(needs, from, to, seat);
    }

    /// The resources for a stretch of time.
    record Wanted(List<List<Room>> needs, int from, int to, Seat seat) {

        boolean areFree(Set<ResourceId> inUse) {
            return needs.isEmpty() || free(inUse).isPresent();
        }

        /// One resource for each need, none twice; where the group meets already comes first.
        ///
        /// @param inUse at the same time by the same visit
        Optional<List<ResourceId>> free(Set<ResourceId> inUse) {
            var chosen = new ArrayList<ResourceId>();
            return choose(chosen, inUse) ? Optional.of(chosen) : Optional.empty();
        }

        /// Which needs nothing serves, or all of them when they only cannot be served at once.
        Stream<Obstacle> inTheWay(Set<ResourceId> inUse) {
            if (areFree(inUse)) {
                return Stream.empty();
            }
            var unserved =
                    needs.stream()
                            .filter(rooms -> rooms.stream().noneMatch(one -> serves(one, inUse)))
                            .toList();
            return (unserved.isEmpty() ? needs : unserved).stream().map(Rooms::none);
        }

        private boolean choose(List<ResourceId> chosen, Set<ResourceId> inUse) {
            if (chosen.size() == needs.size()) {
                return true;
            }
            for (var room : whereTheGroupMeetsFirst(needs.get(chosen.size()))) {
                if (!chosen.contains(room.id()) && serves(room, inUse)) {
                    chosen.addLast(room.id());
                    if (choose(chosen, inUse)) {
                        return true;
                    }
                    chosen.removeLast();
                }
            }
            return false;
        }

        private boolean serves(Room room, Set<ResourceId> inUse) {
            return !inUse.contains(room.id()) && room.serves(from, to, seat);
        }

        private List<Room> whereTheGroupMeetsFirst(List<Room> rooms) {
            var meeting = rooms.stream().filter(one -> one.usage().session(seat) != null);
            var others = rooms.stream().filter(one -> one.usage().session(seat) == null);
            return Stream.concat(meeting, others).toList();
        }
    }

    private static Obstacle none(List<Room> rooms) {
        return new Obstacle.NoResource(rooms.stream().map(Room::id).toList());
    }

    private static List<Room> rooms(ResourceNeed need, Offering offering, Surroundings around) {
        return need.anyOf().stream().map(id -> room(id, offering, around)).toList();
    }

    private static Room room(ResourceId id, Offering offering, Surroundings around) {
        return new Room(id, Usage.of(new Participant.Asset(id), offering, around));
    }
}
