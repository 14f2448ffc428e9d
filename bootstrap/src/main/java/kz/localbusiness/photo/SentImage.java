package kz.localbusiness.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/// Reads what strangers call an image. What it is, is told by its content; how large it is, by its
/// head, before anything is unpacked; and no more of it is unpacked than is shown.
final class SentImage {

    private static final String JPEG = "jpeg";
    private static final List<String> READ = List.of(JPEG, "png", "webp");

    /// What a reader says of a file that ends too early; it fills the rest with grey.
    private static final List<String> CUT_OFF = List.of("truncated file", "premature end");

    static {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
    }

    private SentImage() {}

    /// On white where it is transparent.
    static BufferedImage upright(ImageFile sent, Duration patience) throws UnfitImage {
        try (var input = new TimedInput(sent, patience)) {
            return read(input);
        } catch (IOException | RuntimeException broken) {
            // readers meet bytes that nobody foresaw with whatever exception these lead to
            throw new UnfitImage(ImageFault.DAMAGED, broken);
        }
    }

    private static BufferedImage read(ImageInputStream input) throws IOException, UnfitImage {
        var reader = reader(input);
        try {
            reader.setInput(input, false, true);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > ImageFile.MAX_PIXELS) {
                throw new UnfitImage(ImageFault.TOO_MANY_PIXELS);
            }
            var image = onWhite(read(reader, Math.max(width, height)));
            return ExifFilterUtils.getFilterForOrientation(orientation(reader, input)).apply(image);
        } finally {
            reader.dispose();
        }
    }

    /// By twice as many pixels as are shown at least, hence without steps.
    private static BufferedImage read(ImageReader reader, int longestSide)
            throws IOException, UnfitImage {
        var complaints = Stream.<String>builder();
        reader.addIIOReadWarningListener((_, warning) -> complaints.add(warning));
        var every = Math.max(1, longestSide / (2 * ImageSize.LARGE.longestSide()));
        var sparsely = reader.getDefaultReadParam();
        sparsely.setSourceSubsampling(every, every, 0, 0);
        var image = reader.read(0, sparsely);
        if (complaints.build().anyMatch(SentImage::isCutOff)) {
            throw new UnfitImage(ImageFault.DAMAGED);
        }
        return image;
    }

    /// How the camera was held, as it is when nothing sensible is said. Only a JPEG is asked: what
    /// else a PNG says of itself may be packed without bounds.
    private static Orientation orientation(ImageReader reader, ImageInputStream input) {
        try {
            input.seek(0);
            reader.setInput(input);
            var told = isOf(reader, JPEG) ? ExifUtils.getExifOrientation(reader, 0) : null;
            return told == null ? Orientation.TOP_LEFT : told;
        } catch (IOException | RuntimeException unreadable) {
            // a picture that lies on its side is better than none
            return Orientation.TOP_LEFT;
        }
    }

    private static boolean isCutOff(String warning) {
        var told = warning.toLowerCase(Locale.ROOT);
        return CUT_OFF.stream().anyMatch(told::contains);
    }

    private static ImageReader reader(ImageInputStream input) throws UnfitImage {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (READ.stream().anyMatch(format -> isOf(reader, format))) {
                return reader;
            }
            reader.dispose();
        }
        throw new UnfitImage(ImageFault.NOT_AN_IMAGE);
    }

    private static boolean isOf(ImageReader reader, String format) {
        return List.of(reader.getOriginatingProvider().getFormatNames()).contains(format);
    }

    private static BufferedImage onWhite(BufferedImage image) {
        var white =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = white.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        return white;
    }
}
