package kz.localbusiness.application;

import java.util.List;

/// The keys under which secrets of businesses are sealed; older ones stay until nothing is sealed
/// with them any more.
public interface SecretKeys {

    /// Never empty; the first is the newest, with which everything new is sealed.
    List<String> names();

    /// @param name one of [#names]
    /// @return 32 bytes
    byte[] key(String name);
}
