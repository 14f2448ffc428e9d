package kz.localbusiness.web.sharing;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

/// An address, or another text, to scan. A quarter of it may be dirty or torn.
public final class QrCode {

    /// Around the code, in modules, as its standard wants it.
    static final int QUIET = 4;

    private static final int WHITE = 0xffffff;
    private static final int SHARPEST = 64;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(URI address) {
        return of(address.toASCIIString());
    }

    /// Of any text, as it is.
    public static QrCode of(String text) {
        var utf8 = Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.Q, utf8).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a text too long for a code", tooLong);
        }
    }

    /// In modules, without the quiet part around it.
    int size() {
        return modules.getWidth();
    }

    boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /// @param scale pixels a module, 1 to 64
    public byte[] png(int scale) {
        if (scale < 1 || scale > SHARPEST) {
            throw new IllegalArgumentException("1 to 64 pixels a module: " + scale);
        }
        var side = (size() + 2 * QUIET) * scale;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!isDarkAt(x / scale - QUIET, y / scale - QUIET)) {
                    image.setRGB(x, y, WHITE);
                }
            }
        }
        return written(image);
    }

    private boolean isDarkAt(int column, int row) {
        var isInside = column >= 0 && row >= 0 && column < size() && row < size();
        return isInside && isDark(column, row);
    }

    private static byte[] written(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
