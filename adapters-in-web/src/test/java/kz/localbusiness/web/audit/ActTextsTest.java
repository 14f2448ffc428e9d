package kz.localbusiness.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.localbusiness.application.InMemoryPlatform;
import kz.localbusiness.web.text.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActTextsTest {

    private static final Set<String> QUESTIONS =
            Set.of("Show", "List", "Find", "Watch", "Explain", "Resolve", "Open", "Plan");
    private static final Set<String> SILENT =
            Set.of(
                    "AddNote",
                    "BeginRegistration",
                    "CheckClosing",
                    "BreakOffExport",
                    "CheckSuspension",
                    "ConfirmChat",
                    "ConfirmEmail",
                    "CountMissingRealms",
                    "ExportClient",
                    "FollowAddress",
                    "ForgetMessages",
                    "HoldSlot",
                    "ImportClients",
                    "InviteMyChat",
                    "InviteTeamChat",
                    "LeaveMyChat",
                    "LeaveTeamChat",
                    "LinkChat",
                    "MergeClients",
                    "NoteChatUpdate",
                    "NoteDelivery",
                    "PrepareRealm",
                    "PublishAnnouncement",
                    "ReadBell",
                    "RecordJobRun",
                    "RelayTraces",
                    "ReleaseHold",
                    "Remind",
                    "RemoveNote",
                    "SaveClient",
                    "RemoveExport",
                    "RequestCode",
                    "ResealSecret",
                    "ResendCode",
                    "SendNotice",
                    "TakeDeliveryReport",
                    "SilenceClient",
                    "TakeStopWord",
                    "TendRegistration",
                    "TurnOffPush",
                    "TurnOnPush",
                    "UnlinkChat",
                    "VerifyMyPhone",
                    "WarnOwners",
                    "WithdrawAnnouncement",
                    "WriteExportPart");

    private final Translations texts = new Translations();

    @ParameterizedTest
    @ValueSource(strings = {"en", "kk", "ru"})
    void tellsInWordsWhatEveryUseCaseDoes(String language) {
        var locale = Locale.of(language);

        assertThat(useCases()).hasSizeGreaterThan(30);
        for (var useCase : useCases().toList()) {
            assertThatNoException()
                    .as(useCase)
                    .isThrownBy(() -> texts.getTranslation(ActTexts.key(useCase), locale));
        }
    }

    @Test
    void tellsOfAnActThatNobodyKnowsAnyMore() {
        var english = Locale.of("en");

        assertThat(ActTexts.sentence("PaintWalls", key -> texts.getTranslation(key, english)))
                .isEqualTo("Made another change");
    }

    @Test
    void namesATextByItsUseCase() {
        assertThat(ActTexts.key("SetWeeklyHours")).isEqualTo("audit.act.set-weekly-hours");
    }

    private static Stream<String> useCases() {
        return new InMemoryPlatform()
                .ports().stream().map(Class::getSimpleName).filter(name -> !isSilent(name));
    }

    /// Questions, and what only prepares or follows, leave no entry.
    private static boolean isSilent(String useCase) {
        return QUESTIONS.contains(useCase.replaceAll("(?<=[a-z])[A-Z].*", ""))
                || SILENT.contains(useCase);
    }
}
