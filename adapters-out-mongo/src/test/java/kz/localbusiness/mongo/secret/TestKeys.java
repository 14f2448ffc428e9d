package kz.localbusiness.mongo.secret;

import java.util.Arrays;
import java.util.List;
import kz.localbusiness.application.SecretKeys;

/// Keys with these names, newest first.
record TestKeys(List<String> names) implements SecretKeys {

    static TestKeys of(String... names) {
        return new TestKeys(List.of(names));
    }

    @Override
    public byte[] key(String name) {
        var key = new byte[32];
        Arrays.fill(key, (byte) name.hashCode());
        return key;
    }
}
