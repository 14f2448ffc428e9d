package kz.localbusiness.features.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Locale;
import kz.localbusiness.application.notice.ShowWords;
import kz.localbusiness.application.notice.UseUsualWords;
import kz.localbusiness.application.notice.WordMessage;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.Placeholder;
import kz.localbusiness.domain.notice.Sample;
import kz.localbusiness.domain.notice.TemplateDecision.MissingPlaceholders;
import kz.localbusiness.domain.notice.TemplateDecision.UnknownPlaceholders;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.features.Story;
import kz.localbusiness.features.World;

/// In which words.
public final class WordsSteps {

    private final World world;
    private final Story story;

    public WordsSteps(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    @ParameterType("(SMS|e-mails) in (KK|RU|EN) about (a request|a reminder|an offered time)")
    public TemplateKey message(String how, String language, String what) {
        var kind =
                switch (what) {
                    case "a request" -> NoticeKind.RECEIVED;
                    case "a reminder" -> NoticeKind.REMINDER;
                    default -> NoticeKind.TIME_OFFERED;
                };
        var channel = how.equals("SMS") ? Channel.SMS : Channel.EMAIL;
        return new TemplateKey(kind, channel, Language.valueOf(language));
    }

    @ParameterType("\\{([a-z]+)}")
    public Placeholder fact(String name) {
        return Placeholder.valueOf(name.toUpperCase(Locale.ROOT));
    }

    @Given("{word} words {message}: {string}")
    public void words(String owner, TemplateKey message, String typed) {
        word(owner, owner, message, typed);
    }

    @When("{word} words SMS of the salon of {word}")
    public void wordsElsewhere(String owner, String other) {
        word(owner, other, message("SMS", "RU", "a request"), "{date} {time}");
    }

    private void word(String owner, String salonOf, TemplateKey message, String typed) {
        var command = new WordMessage.Command(story.businessOf(salonOf), message, typed);
        var port = world.port(WordMessage.class);
        story.answered(() -> story.asOwner(owner, () -> port.word(command)));
    }

    @Then("the last message to {word} has the words {string}")
    public void hasWords(String client, String words) {
        assertThat(world.lastMessageHas(story.emailOf(client), words)).isTrue();
    }

    @Given("{word} leaves {message} to the platform")
    public void leaves(String owner, TemplateKey message) {
        var command = new UseUsualWords.Command(story.businessOf(owner), message);
        var port = world.port(UseUsualWords.class);
        assertThat(story.asOwner(owner, () -> port.use(command))).isTrue();
    }

    @When("{word} tries {message}: {string}")
    public void tries(String owner, TemplateKey message, String typed) {
        var query = new ShowWords.Query(story.businessOf(owner), message.kind());
        var port = world.port(ShowWords.class);
        var phrasing =
                story.asOwner(owner, () -> port.show(query)).stream()
                        .filter(one -> one.key().equals(message))
                        .findFirst()
                        .orElseThrow();
        story.answered(() -> phrasing.sample(new MessageTemplate(typed)));
    }

    @Then("clients would read {string}")
    public void wouldRead(String text) {
        assertThat(sample().text()).isEqualTo(text);
    }

    @Then("it would take {int} SMS")
    public void wouldTake(int parts) {
        assertThat(sample().parts()).isEqualTo(parts);
    }

    private Sample sample() {
        return (Sample) story.answer();
    }

    @Then("{word} is told that clients need {fact}")
    public void isNeeded(String owner, Placeholder fact) {
        assertThat(story.answer()).isEqualTo(new MissingPlaceholders(List.of(fact)));
    }

    @Then("{word} is told that there is no {string}")
    public void isUnknown(String owner, String name) {
        assertThat(story.answer()).isEqualTo(new UnknownPlaceholders(List.of(name)));
    }
}
