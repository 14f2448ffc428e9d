package kz.localbusiness.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;

/// The bank's app in somebody's hand, which the simulated bank shows as a page.
final class BankApp {

    private static final String PICTURE = "data:image/png;base64,";

    private final Tab tab;

    BankApp(Tab tab) {
        this.tab = tab;
    }

    /// @param code the picture of a code on some screen
    void scansAndPays(String code) {
        pays(read(code));
    }

    /// @param link that opens the app
    void pays(String link) {
        tab.open(link);
        tab.press("button[value=scan]");
        tab.picture("bank");
        tab.press("button[value=confirm]");
    }

    private static String read(String code) {
        var png = Base64.getDecoder().decode(code.substring(PICTURE.length()));
        try {
            var picture = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
            var width = picture.getWidth();
            var height = picture.getHeight();
            var dots = picture.getRGB(0, 0, width, height, null, 0, width);
            var light = new RGBLuminanceSource(width, height, dots);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (IOException | ReaderException e) {
            throw new AssertionError("no code can be read", e);
        }
    }
}
