package kz.localbusiness.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.FilterOptions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// What a client would have found in the post.
record Mail(Tab tab, Words words, String address) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Besides others: news that is out of date before it is sent is not sent.
    void brings(String business, String... notices) {
        var subjects = Stream.of(notices).map(one -> words.subject(one, business)).toList();

        await().pollInSameThread()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(subjects()).containsAll(subjects));

        tab.keepPicture("mail");
    }

    private List<String> subjects() {
        tab.open("/dev/mail");
        return tab.find("tr").filter(about()).locator("td:last-child").allInnerTexts();
    }

    private FilterOptions about() {
        return new FilterOptions().setHasText(address);
    }
}
