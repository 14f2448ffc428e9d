package kz.localbusiness.web.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final URI PAGE = URI.create("https://lbp.example/salon-aigerim-atyrau");

    @ParameterizedTest
    @ValueSource(ints = {2, 6, 24})
    void leadsToThePage(int scale) throws Exception {
        assertThat(Scanner.scanned(image(scale))).isEqualTo(PAGE.toString());
    }

    @Test
    void keepsItsQuietPartAroundIt() throws Exception {
        var image = image(6);
        var quiet = QrCode.QUIET * 6;

        assertThat(image.getRGB(quiet - 1, quiet - 1)).isEqualTo(Color.WHITE.getRGB());
        assertThat(image.getRGB(quiet, quiet)).isEqualTo(Color.BLACK.getRGB());
    }

    @Test
    void canBeReadWithADirtySpot() throws Exception {
        var image = image(10);
        var spotted =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = spotted.createGraphics();
        pen.drawImage(image, 0, 0, null);
        pen.setColor(Color.GRAY);
        pen.fillOval(image.getWidth() / 2 - 40, image.getHeight() / 2 - 40, 80, 80);
        pen.dispose();

        assertThat(Scanner.scanned(spotted)).isEqualTo(PAGE.toString());
    }

    @Test
    void boundsItsSize() {
        var code = QrCode.of(PAGE);

        assertThatIllegalArgumentException().isThrownBy(() -> code.png(0));
        assertThatIllegalArgumentException().isThrownBy(() -> code.png(65));
    }

    private static BufferedImage image(int scale) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(QrCode.of(PAGE).png(scale)));
    }
}
