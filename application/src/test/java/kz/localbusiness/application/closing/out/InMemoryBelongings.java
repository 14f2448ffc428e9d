package kz.localbusiness.application.closing.out;

import java.util.List;

/// All fakes of stores, each of which forgets the current business.
public final class InMemoryBelongings implements Belongings {

    private final Runnable itself;
    private final List<Runnable> others;

    public InMemoryBelongings(Runnable itself, List<Runnable> others) {
        this.itself = itself;
        this.others = others;
    }

    @Override
    public void removeAllButItself() {
        others.forEach(Runnable::run);
    }

    @Override
    public void removeItself() {
        itself.run();
    }
}
