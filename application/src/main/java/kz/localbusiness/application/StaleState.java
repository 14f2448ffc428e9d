package kz.localbusiness.application;

/// Somebody changed the aggregate between our read and our write.
public final class StaleState extends RuntimeException {

    public StaleState(String what) {
        super(what + " changed in the meantime");
    }

    public StaleState(String what, Throwable cause) {
        super(what + " changed in the meantime", cause);
    }
}
