package kz.localbusiness.application.races;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import kz.localbusiness.application.SettableClock;
import kz.localbusiness.application.booking.out.InMemoryManageLinks;

/// The instance that goes on after another one has died, and finds out what that left behind.
public final class Survivor {

    private final Salon salon;
    private final SettableClock clock = new SettableClock(Salon.OPENING);
    private final Node node;
    private final List<String> wrong = new ArrayList<>();

    public Survivor(Salon salon, Stores stores) {
        this.salon = salon;
        this.node = new Node(stores, clock, UUID::randomUUID, new InMemoryManageLinks());
        salon.open(stores);
    }

    public void prepare(Deed deed) {
        deed.prepare(node, salon);
    }

    /// @return whatever is wrong at once, after the term, and once all is settled
    public List<String> goOn(long seed) {
        look(false);
        clock.advance(Duration.ofSeconds(31));
        look(false);
        var aftermath = new Aftermath(salon, node, clock);
        aftermath.settle();
        look(true);
        wrong.addAll(aftermath.probe(new SplittableRandom(seed)));
        return wrong;
    }

    private void look(boolean settled) {
        var truth = new Truth(salon.agendas(node.stores), clock.instant());
        var nothingSaid = new History();
        wrong.addAll(settled ? truth.onceSettled(nothingSaid) : truth.whenever(nothingSaid));
    }
}
