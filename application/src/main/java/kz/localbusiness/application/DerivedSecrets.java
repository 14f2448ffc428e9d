package kz.localbusiness.application;

/// Secrets that need no store: each is derived from the instance's one key.
@FunctionalInterface
public interface DerivedSecrets {

    /// @param purpose names one use; different uses get unrelated secrets
    /// @return 32 bytes, the same for the same purpose as long as the instance's key stays
    byte[] derive(String purpose);
}
