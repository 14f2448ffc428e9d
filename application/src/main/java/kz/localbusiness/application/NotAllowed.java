package kz.localbusiness.application;

/// A caller reached for what is not theirs. The edge answers as if it did not exist.
public final class NotAllowed extends RuntimeException {

    public NotAllowed(String what) {
        super(what);
    }
}
