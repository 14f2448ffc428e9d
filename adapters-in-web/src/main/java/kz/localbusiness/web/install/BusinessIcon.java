package kz.localbusiness.web.install;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import kz.localbusiness.domain.photo.ImageFile;

/// A logo in the middle of a white square, whatever its shape, with room for launchers that cut
/// icons round.
final class BusinessIcon {

    static final int SMALL = 192;
    static final int LARGE = 512;
    private static final double PART = 0.66;

    private BusinessIcon() {}

    /// @param logo one of our own renditions
    static byte[] draw(ImageFile logo, int size) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
            var icon = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
            var canvas = icon.createGraphics();
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, size, size);
            canvas.setRenderingHint(
                    RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            var scale = PART * size / Math.max(image.getWidth(), image.getHeight());
            var width = (int) Math.round(image.getWidth() * scale);
            var height = (int) Math.round(image.getHeight() * scale);
            canvas.drawImage(image, (size - width) / 2, (size - height) / 2, width, height, null);
            canvas.dispose();
            var png = new ByteArrayOutputStream();
            ImageIO.write(icon, "png", png);
            return png.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
