package kz.localbusiness.features;

/// Gives the steps a world of fakes.
public final class InMemoryObjects extends WorldObjects {

    public InMemoryObjects() {
        super(InMemoryWorld.class);
    }
}
