package kz.localbusiness.web.api;

import static kz.localbusiness.web.api.Call.assertProblem;
import static kz.localbusiness.web.api.RunningSalon.ADMIN;
import static kz.localbusiness.web.api.RunningSalon.SALON;
import static kz.localbusiness.web.api.Send.assertFields;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.photo.out.Pictures;
import kz.localbusiness.domain.photo.ImageFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class AdminPhotosTest {

    private static final byte[] PICTURE = Pictures.jpeg(40, 30).bytes();
    private static final String NOBODY = "00000000-0000-0009-0000-000000000009";

    private final RunningSalon salon;
    private final Send send;

    @Autowired
    AdminPhotosTest(RunningSalon salon, Send send) {
        this.salon = salon;
        this.send = send;
    }

    @BeforeEach
    void signIn() {
        salon.renew();
        salon.callByOwner();
    }

    @Test
    void showsALogoToEverybodyForEver() {
        var logo = upload(HttpMethod.PUT, "/photos/logo", PICTURE);
        assertThat(logo).hasStatusOk().bodyJson().extractingPath("$.width").isEqualTo(40);
        salon.now().platform.callers.become(new Caller.Anyone());
        var address = Send.text(logo, "$.small");

        assertThat(send.get(SALON)).bodyJson().extractingPath("$.logo.small").isEqualTo(address);
        assertThat(send.get(URI.create(address).getPath()))
                .hasStatusOk()
                .hasContentType(MediaType.IMAGE_JPEG)
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .body()
                .isEqualTo(PICTURE);
    }

    @Test
    void showsNoPhotoAtAnotherAddress() {
        var id = Send.text(upload(HttpMethod.PUT, "/photos/logo", PICTURE), "$.id");
        salon.takeAddress("barber");

        for (var path :
                new String[] {
                    SALON.replace("salon", "barber") + "/photos/" + id + "/small",
                    SALON.replace("salon", "nobody") + "/photos/" + id + "/small",
                    SALON + "/photos/" + NOBODY + "/small",
                    SALON + "/photos/" + id + "/huge",
                    SALON + "/photos/one/large"
                }) {
            assertThat(send.get(path)).as(path).hasStatus(404);
        }
    }

    @Test
    void keepsAGalleryInOrder() {
        var first = Send.text(upload(HttpMethod.POST, "/photos", PICTURE), "$.id");
        var second = Send.text(upload(HttpMethod.POST, "/photos", PICTURE), "$.id");
        var order = "{\"photos\": [\"%s\", \"%s\"]}";

        assertThat(send.put(ADMIN + "/photos/" + first, "{\"description\": \"Зал\"}"))
                .hasStatusOk();
        assertThat(send.put(ADMIN + "/photos/order", order.formatted(second, first))).hasStatusOk();

        assertThat(send.get(SALON))
                .bodyJson()
                .extractingPath("$.photos[*].description")
                .asArray()
                .containsExactly("", "Зал");
        assertProblem(
                send.put(ADMIN + "/photos/order", order.formatted(first, first)),
                409,
                "state-conflict");
        assertFields(send.put(ADMIN + "/photos/order", "{\"photos\": [\"1\"]}"), "photos");
        assertFields(
                send.put(ADMIN + "/photos/" + first, "{\"description\": \"a\\nb\"}"),
                "description");
        assertThat(send.delete(ADMIN + "/photos/" + first)).hasStatus(204);
        assertProblem(send.delete(ADMIN + "/photos/" + first), 404, "not-found");
        assertThat(send.get(SALON + "/photos/" + first + "/large")).hasStatus(404);
    }

    @Test
    void showsAPortraitBesideSomebodysName() {
        var aigerim = Send.text(send.get(ADMIN + "/staff"), "$.staff[0].id");

        assertThat(upload(HttpMethod.PUT, "/staff/" + aigerim + "/photo", PICTURE)).hasStatusOk();

        assertThat(send.get(SALON + "/staff"))
                .bodyJson()
                .extractingPath("$.staff[0].photo.large")
                .asString()
                .startsWith("http://localhost" + SALON + "/photos/");
        assertThat(send.get(ADMIN + "/photos"))
                .bodyJson()
                .extractingPath("$.portraits[0].staff")
                .isEqualTo(aigerim);
        assertProblem(
                upload(HttpMethod.PUT, "/staff/" + NOBODY + "/photo", PICTURE), 404, "not-found");
    }

    @Test
    void refusesWhatIsNoImage() {
        var text = "photo.jpg".getBytes(StandardCharsets.UTF_8);

        assertFields(upload(HttpMethod.POST, "/photos", text), "image");
        assertFields(upload(HttpMethod.POST, "/photos", new byte[0]), "image");
        assertProblem(
                upload(HttpMethod.POST, "/photos", new byte[ImageFile.MAX_BYTES + 1]),
                413,
                "too-large");
    }

    @Test
    void refusesTheNinthPhoto() {
        for (int photos = 0; photos < 8; photos++) {
            assertThat(upload(HttpMethod.POST, "/photos", PICTURE)).hasStatus(201);
        }

        assertProblem(upload(HttpMethod.POST, "/photos", PICTURE), 409, "limit-reached");
    }

    @Test
    void isNobodyElsesToChange() {
        salon.callByOwnerOfAnother();

        assertThat(upload(HttpMethod.PUT, "/photos/logo", PICTURE)).hasStatus(404);
        assertThat(send.get(ADMIN + "/photos")).hasStatus(404);
    }

    private MvcTestResult upload(HttpMethod method, String path, byte[] body) {
        return send.image(method, ADMIN + path, body);
    }
}
