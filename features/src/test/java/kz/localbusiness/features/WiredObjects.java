package kz.localbusiness.features;

/// Gives the steps the started application.
public final class WiredObjects extends WorldObjects {

    public WiredObjects() {
        super(WiredWorld.class);
    }
}
