package kz.localbusiness.domain.photo;

import java.util.Arrays;

/// The bytes of a file that is, or claims to be, an image.
public final class ImageFile {

    public static final int MAX_BYTES = 10 * 1024 * 1024;
    public static final int MAX_PIXELS = 50_000_000;

    private final byte[] bytes;

    public ImageFile(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }

    public boolean isTooLarge() {
        return bytes.length > MAX_BYTES;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageFile file && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "an image of %d bytes".formatted(bytes.length);
    }
}
