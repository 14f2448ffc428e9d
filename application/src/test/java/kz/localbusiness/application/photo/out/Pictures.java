package kz.localbusiness.application.photo.out;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import kz.localbusiness.domain.photo.ImageFile;

/// Pictures that are drawn for tests.
public final class Pictures {

    private Pictures() {}

    public static ImageFile png(int width, int height) {
        return file(drawn(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    public static ImageFile jpeg(int width, int height) {
        return file(drawn(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static BufferedImage drawn(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.RED, width, height, Color.BLUE));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return image;
    }

    public static ImageFile file(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("nobody writes " + format);
            }
            return new ImageFile(bytes.toByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
