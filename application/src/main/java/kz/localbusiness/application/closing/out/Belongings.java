package kz.localbusiness.application.closing.out;

/// Everything that the store holds of the current business. Removing what is gone is harmless.
public interface Belongings {

    /// All but the business itself, which remembers that it is being deleted.
    void removeAllButItself();

    void removeItself();
}
