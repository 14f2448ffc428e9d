package kz.localbusiness.embedded.part;

/// A stand-in for a server that a real installation brings along.
public interface EmbeddedPart extends AutoCloseable {

    /// As people know it, e.g. `MongoDB`.
    String name();

    /// The variable that names a real server instead, e.g. `MONGODB_URI`.
    String replacedBy();

    LoopbackAddress port();

    /// Returns when the part answers.
    void start();

    /// Ends the part, started or not, and returns when it is gone.
    @Override
    void close();
}
