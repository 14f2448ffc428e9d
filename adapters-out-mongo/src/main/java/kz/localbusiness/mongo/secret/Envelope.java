package kz.localbusiness.mongo.secret;

/// A sealed secret beside its own wrapped key.
final class Envelope {

    private final String key;
    private final byte[] wrapped;
    private final byte[] sealed;

    /// @param key the name of the key that wraps
    Envelope(String key, byte[] wrapped, byte[] sealed) {
        this.key = key;
        this.wrapped = wrapped.clone();
        this.sealed = sealed.clone();
    }

    String key() {
        return key;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }
}
