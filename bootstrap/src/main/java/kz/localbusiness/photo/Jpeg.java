package kz.localbusiness.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.localbusiness.domain.photo.ImageFile;
import net.coobird.thumbnailator.Thumbnails;

/// Pictures as they are kept.
final class Jpeg {

    /// Far below what a document may hold, whatever the picture shows.
    static final int MAX_BYTES = 900_000;

    private static final float[] QUALITIES = {0.82f, 0.65f, 0.45f, 0.25f, 0.1f};

    private Jpeg() {}

    /// Itself when it is small enough.
    static BufferedImage fitting(BufferedImage image, int longestSide) {
        if (Math.max(image.getWidth(), image.getHeight()) <= longestSide) {
            return image;
        }
        try {
            return Thumbnails.of(image).size(longestSide, longestSide).asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ImageFile of(BufferedImage image) {
        byte[] bytes = {};
        for (var quality : QUALITIES) {
            bytes = bytes(image, quality);
            if (bytes.length <= MAX_BYTES) {
                break;
            }
        }
        return new ImageFile(bytes);
    }

    private static byte[] bytes(BufferedImage image, float quality) {
        try {
            var bytes = new ByteArrayOutputStream();
            Thumbnails.of(image)
                    .scale(1)
                    .outputFormat("jpg")
                    .outputQuality(quality)
                    .toOutputStream(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
