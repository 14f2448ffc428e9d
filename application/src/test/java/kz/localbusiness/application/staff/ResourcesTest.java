package kz.localbusiness.application.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.localbusiness.application.Caller;
import kz.localbusiness.application.NotAllowed;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.domain.staff.Resource;
import kz.localbusiness.domain.staff.ResourceDecision;
import kz.localbusiness.domain.staff.ResourceDecision.ResourcesFull;
import kz.localbusiness.domain.staff.ResourceDecision.Saved;
import kz.localbusiness.domain.staff.ResourceId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How an owner names the rooms, chairs and devices of the business.
class ResourcesTest {

    private final OpenSalon salon = new OpenSalon();

    @BeforeEach
    void signIn() {
        salon.platform.callers.becomeOwnerOf(salon.business);
    }

    @Test
    void addsOneWhenTheFormIsSentTwice() {
        save(1, "Room");

        assertThat(save(1, "Room")).isInstanceOf(Saved.class);
        assertThat(names()).containsExactly("Room");
    }

    @Test
    void renamesOne() {
        save(1, "Room");
        save(1, "Quiet room");

        assertThat(names()).containsExactly("Quiet room");
    }

    @Test
    void archivesOneAndKeepsItArchivedUnderAnotherName() {
        save(1, "Room");

        assertThat(archive(1)).isTrue();
        save(1, "Old room");

        assertThat(names()).isEmpty();
    }

    @Test
    void archivesNothingThatIsNotThere() {
        assertThat(archive(1)).isFalse();
    }

    @Test
    void refusesMoreThanAHundredUntilOneIsArchived() {
        IntStream.range(0, ResourcesFull.MOST).forEach(number -> save(number, "Chair " + number));

        assertThat(save(1000, "Chair")).isEqualTo(new ResourcesFull(100));
        assertThat(save(0, "Armchair")).isInstanceOf(Saved.class);
        archive(5);

        assertThat(save(1000, "Chair")).isInstanceOf(Saved.class);
        assertThat(names()).hasSize(100);
    }

    @Test
    void showsThemToTheOwnerAlone() {
        salon.platform.callers.become(new Caller.Anyone());

        assertThat(List.<Runnable>of(() -> save(1, "Room"), () -> archive(1), () -> names()))
                .allSatisfy(
                        act -> assertThatExceptionOfType(NotAllowed.class).isThrownBy(act::run));
    }

    private ResourceDecision save(long number, String name) {
        return salon.platform
                .port(SaveResource.class)
                .save(new SaveResource.Command(salon.business, resource(number), name));
    }

    private boolean archive(long number) {
        return salon.platform
                .port(ArchiveResource.class)
                .archive(new ArchiveResource.Command(salon.business, resource(number)));
    }

    private List<String> names() {
        return salon
                .platform
                .port(ListResources.class)
                .list(new ListResources.Query(salon.business))
                .stream()
                .map(Resource::name)
                .toList();
    }

    private static ResourceId resource(long number) {
        return new ResourceId(new UUID(4, number));
    }
}
