package kz.localbusiness.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import kz.localbusiness.application.photo.out.Pictures;
import kz.localbusiness.application.photo.out.Renditions;
import kz.localbusiness.application.photo.out.Renditions.Rendered;
import kz.localbusiness.application.photo.out.Renditions.Unfit;
import kz.localbusiness.application.photo.out.RenditionsContract;
import kz.localbusiness.domain.photo.ImageFault;
import kz.localbusiness.domain.photo.ImageFile;
import kz.localbusiness.domain.photo.ImageSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What strangers send, and what becomes of it.
class DrawnRenditionsTest extends RenditionsContract {

    private final Renditions renditions = new DrawnRenditions();

    @Override
    protected Renditions renditions() {
        return renditions;
    }

    @Test
    void fitsALargePictureIntoEverySize() throws IOException {
        var made = rendered(Pictures.jpeg(4000, 3000));

        assertThat(made.width()).isEqualTo(1600);
        assertThat(made.height()).isEqualTo(1200);
        assertThat(image(made, ImageSize.LARGE)).returns(1600, BufferedImage::getWidth);
        assertThat(image(made, ImageSize.SMALL))
                .returns(320, BufferedImage::getWidth)
                .returns(240, BufferedImage::getHeight);
    }

    @Test
    void neverEnlarges() throws IOException {
        assertThat(image(rendered(Pictures.png(100, 50)), ImageSize.LARGE))
                .returns(100, BufferedImage::getWidth)
                .returns(50, BufferedImage::getHeight);
    }

    @Test
    void keepsAPictureOfOneRow() {
        assertThat(rendered(Pictures.png(9000, 1)).height()).isEqualTo(1);
    }

    /// Red at the top left, whichever way the camera was held; of the orientations those that
    /// cameras write.
    @ParameterizedTest
    @CsvSource({"1, 60, 40", "3, 60, 40", "6, 40, 60", "8, 40, 60"})
    void isUpright(int orientation, int width, int height) throws IOException {
        var made = rendered(shot(orientation));

        assertThat(made.width()).isEqualTo(width);
        assertThat(made.height()).isEqualTo(height);
        var image = image(made, ImageSize.LARGE);
        var corner =
                switch (orientation) {
                    case 1 -> image.getRGB(2, 2);
                    case 3 -> image.getRGB(width - 3, height - 3);
                    case 6 -> image.getRGB(width - 3, 2);
                    default -> image.getRGB(2, height - 3);
                };
        assertThat(new Color(corner).getRed()).isGreaterThan(200);
        assertThat(new Color(corner).getBlue()).isLessThan(60);
    }

    @Test
    void stripsWhereItWasTaken() {
        var sent = shot(1);
        assertThat(text(sent)).contains("Exif", "GPS-51.92-47.12");

        assertThat(rendered(sent).sizes().values())
                .allSatisfy(kept ->
                        assertThat(text(kept)).doesNotContain("Exif").doesNotContain("GPS"));
    }

    @Test
    void showsWhatIsTransparentOnWhite() throws IOException {
        var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);

        var image = image(rendered(Pictures.file(clear, "png")), ImageSize.LARGE);

        assertThat(new Color(image.getRGB(10, 10))).isEqualTo(Color.WHITE);
    }

    /// One pixel, losslessly packed.
    @Test
    void readsWebP() throws IOException {
        var webp = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

        var made = rendered(new ImageFile(Base64.getDecoder().decode(webp)));

        assertThat(made.width()).isEqualTo(1);
        assertThat(made.height()).isEqualTo(1);
    }

    @Test
    void refusesABombByItsHead() {
        assertThat(renditions.of(pngHead(30_000, 30_000)))
                .isEqualTo(new Unfit(ImageFault.TOO_MANY_PIXELS));
        assertThat(renditions.of(pngHead(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                .isIn(new Unfit(ImageFault.TOO_MANY_PIXELS), new Unfit(ImageFault.DAMAGED));
    }

    /// 31 bytes that mean going over four million pixels once more, three thousand times: it would
    /// take a minute.
    @Test
    void losesItsPatienceWithEndlessWork() throws IOException {
        var hasty = new DrawnRenditions(Duration.ofMillis(500));

        assertThat(hasty.of(repeated(progressive(2000), 3000)))
                .isEqualTo(new Unfit(ImageFault.DAMAGED));
        assertThat(renditions.of(repeated(progressive(200), 1))).isInstanceOf(Rendered.class);
    }

    /// 48 million pixels of nothing are a file of 60 kB; they never lie in memory together.
    @Test
    void drawsTheLargestThatIsTaken() {
        var wide = new BufferedImage(8000, 6000, BufferedImage.TYPE_BYTE_BINARY);

        assertThat(rendered(Pictures.file(wide, "png")).width()).isEqualTo(1600);
    }

    @Test
    void keepsEvenNoiseSmall() {
        var noise = new BufferedImage(1600, 1600, BufferedImage.TYPE_INT_RGB);
        var random = new Random(20260302);
        for (int y = 0; y < 1600; y++) {
            for (int x = 0; x < 1600; x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }

        assertThat(rendered(Pictures.file(noise, "png")).sizes().values())
                .allSatisfy(file -> assertThat(file.length()).isLessThan(Jpeg.MAX_BYTES));
    }

    static Stream<ImageFile> pictures() {
        return Stream.of(Pictures.jpeg(800, 600), Pictures.png(800, 600));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void refusesWhatEndsTooEarly(ImageFile whole) {
        for (var part : new int[] {2, 3, 10}) {
            var cut = Arrays.copyOf(whole.bytes(), whole.length() * (part - 1) / part);

            assertThat(renditions.of(new ImageFile(cut)))
                    .as("%d-th", part)
                    .isEqualTo(new Unfit(ImageFault.DAMAGED));
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void survivesWhateverIsInIt(ImageFile whole) {
        var random = new Random(20260302);
        for (int run = 0; run < 300; run++) {
            var bytes = whole.bytes();
            for (int change = 0; change < 10; change++) {
                bytes[random.nextInt(Math.min(bytes.length, 600))] = (byte) random.nextInt();
            }

            assertThat(renditions.of(new ImageFile(bytes))).isNotNull();
        }
    }

    static Stream<String> others() {
        return Stream.of(
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "GIF89a\1\0\1\0\0\0\0;",
                "BM______________________________________________________",
                "%PDF-1.7",
                "<html>");
    }

    @ParameterizedTest
    @MethodSource("others")
    void readsNothingElse(String content) {
        assertThat(renditions.of(new ImageFile(content.getBytes(StandardCharsets.ISO_8859_1))))
                .isEqualTo(new Unfit(ImageFault.NOT_AN_IMAGE));
    }

    private Rendered rendered(ImageFile sent) {
        return (Rendered) renditions.of(sent);
    }

    private static BufferedImage image(Rendered made, ImageSize size) throws IOException {
        var file = Objects.requireNonNull(made.sizes().get(size));
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    private static String text(ImageFile file) {
        return new String(file.bytes(), StandardCharsets.ISO_8859_1);
    }

    /// As a camera writes it: red at the top left of what its sensor saw, blue elsewhere.
    private static ImageFile shot(int orientation) {
        var seen = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        var pen = seen.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, 60, 40);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 16, 16);
        pen.dispose();
        var jpeg = Pictures.file(seen, "jpg").bytes();
        var told = "GPS-51.92-47.12".getBytes(StandardCharsets.US_ASCII);
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + told.length);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.put("MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        exif.putShort((short) 1).putShort((short) 0x112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0).put(told);
        var file = ByteBuffer.allocate(jpeg.length + 4 + exif.capacity());
        // behind the start and the JFIF segment
        int at = 4 + ByteBuffer.wrap(jpeg).getShort(4);
        file.put(jpeg, 0, at).putShort((short) 0xffe1).putShort((short) (2 + exif.capacity()));
        file.put(exif.array()).put(jpeg, at, jpeg.length - at);
        return new ImageFile(file.array());
    }

    private static byte[] progressive(int side) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var passes = writer.getDefaultWriteParam();
        passes.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), passes);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    /// With its last pass so many times more.
    private static ImageFile repeated(byte[] jpeg, int times) {
        var end = jpeg.length - 2;
        var pass = end;
        while ((jpeg[pass] & 0xff) != 0xff || (jpeg[pass + 1] & 0xff) != 0xda) {
            pass--;
        }
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, end);
        for (int time = 0; time < times; time++) {
            bytes.write(jpeg, pass, end - pass);
        }
        bytes.write(jpeg, end, 2);
        return new ImageFile(bytes.toByteArray());
    }

    private static ImageFile pngHead(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        head.put(new byte[] {8, 6, 0, 0, 0});
        var sum = new CRC32();
        sum.update(head.array());
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(13).array());
        bytes.writeBytes(head.array());
        bytes.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
        return new ImageFile(bytes.toByteArray());
    }
}
