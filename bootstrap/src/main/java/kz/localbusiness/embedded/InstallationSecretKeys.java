package kz.localbusiness.embedded;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.localbusiness.InstanceKey;
import kz.localbusiness.application.SecretKeys;
import kz.localbusiness.embedded.part.StartupRefused;

/// Those that are configured, newest first, and last of all one that is derived from the master
/// key: it is the only one of an installation that configures none.
final class InstallationSecretKeys implements SecretKeys {

    static final String DERIVED = "derived";

    private static final Pattern ENTRY = Pattern.compile("([a-z0-9-]{1,20}):([A-Za-z0-9+/=]+)");

    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    private InstallationSecretKeys() {}

    /// @param configured `name:base64,name:base64`, may be empty
    static SecretKeys read(String configured, InstanceKey master) {
        var all = new InstallationSecretKeys();
        for (var entry : configured.isBlank() ? new String[0] : configured.strip().split(",")) {
            all.add(entry.strip());
        }
        all.keys.put(DERIVED, master.derive("secrets"));
        return all;
    }

    private void add(String entry) {
        var parts = ENTRY.matcher(entry);
        if (!parts.matches() || parts.group(1).equals(DERIVED)) {
            throw refused();
        }
        var key = decoded(parts.group(2));
        if (key.length != InstanceKey.BYTES || keys.putIfAbsent(parts.group(1), key) != null) {
            throw refused();
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException _) {
            throw refused();
        }
    }

    /// Its message must not quote a key.
    private static StartupRefused refused() {
        return new StartupRefused(
                "LBP_SECRET_KEYS is not a list of name:key with different names and %d bytes each."
                        .formatted(InstanceKey.BYTES),
                "Make a key up with: openssl rand -base64 %d".formatted(InstanceKey.BYTES));
    }

    @Override
    public List<String> names() {
        return List.copyOf(keys.keySet());
    }

    @Override
    public byte[] key(String name) {
        var key = keys.get(name);
        if (key == null) {
            throw new IllegalArgumentException("no key of this name");
        }
        return key.clone();
    }
}
