package kz.localbusiness.domain.chat;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Sha256;

/// With it a client comes to the bot: it names a business, and nobody else. Its 160 random bits are
/// nowhere stored, only the digest of all.
public record ChatKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z_-]{48}");
    private static final int RANDOM_BYTES = 20;
    private static final int BYTES = 2 * Long.BYTES + RANDOM_BYTES;

    public ChatKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("a key to the bot has 48 characters");
        }
    }

    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }

    /// @param random whose numbers nobody can foretell
    public static ChatKey random(BusinessId business, RandomGenerator random) {
        var secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        var id = business.value();
        var bytes =
                ByteBuffer.allocate(BYTES)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .put(secret)
                        .array();
        return new ChatKey(Base64.getUrlEncoder().encodeToString(bytes));
    }

    public BusinessId business() {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(value));
        return new BusinessId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    public String digest() {
        return Sha256.hex(value);
    }

    @Override
    public String toString() {
        return "ChatKey[hidden]";
    }
}
