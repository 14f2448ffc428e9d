package kz.localbusiness.web.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.localbusiness.application.OpenSalon;
import kz.localbusiness.application.client.AddNote;
import kz.localbusiness.application.client.ListClients.Filter;
import kz.localbusiness.domain.client.ClientImport;
import kz.localbusiness.domain.client.ClientNote;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.PhoneNumber;
import kz.localbusiness.web.table.TableFormat;
import kz.localbusiness.web.text.Locales;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ClientsInMemory.class)
@ViewPackages(packages = {"kz.localbusiness.web.clients", "kz.localbusiness.web.layout"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ListClientsViewTest extends SpringBrowserlessTest {

    @Autowired private OpenSalon salon;

    @BeforeEach
    void speaksRussian() {
        UI.getCurrent().setLocale(Locales.of(Language.RU));
    }

    @Test
    void readsMoreOnlyWhenAsked() {
        for (int i = 0; i < 60; i++) {
            ClientsInMemory.store(
                    salon, i, "Клиент %02d".formatted(i), "+7701555%04d".formatted(i));
        }
        var view = open();

        assertThat(view.clients.getChildren()).hasSize(50);
        test(view.more).click();

        assertThat(view.clients.getChildren()).hasSize(60);
        assertThat(view.more.isVisible()).isFalse();
    }

    @Test
    void findsAndFilters() {
        ClientsInMemory.store(salon, 1, "Айгерім Сәтбаева", "+77015550001", "vip");
        ClientsInMemory.store(salon, 2, "Дана", "+77015550002");
        var view = open();

        type(view.filters.search, "aigerim");
        assertThat(names(view)).containsExactly("Айгерім Сәтбаева");
        type(view.filters.search, "0002");
        assertThat(names(view)).containsExactly("Дана");
        type(view.filters.search, "");
        type(view.filters.tagged, "vip");
        assertThat(names(view)).containsExactly("Айгерім Сәтбаева");
        type(view.filters.tagged, "");
        view.filters.choose(Filter.LOST);

        assertThat(names(view)).isEmpty();
        assertThat(view.empty.getText()).isEqualTo("Никто не подходит.");
        assertThat(view.filters.sort.isVisible()).isFalse();
    }

    @Test
    void findsByWhatIsNotedAndTellsWhat() {
        ClientsInMemory.store(salon, 1, "Айгерім", "+77015550001");
        salon.platform
                .port(AddNote.class)
                .add(
                        new AddNote.Command(
                                salon.business,
                                ClientsInMemory.client(1),
                                new UUID(3, 1),
                                ClientNote.Kind.NOTE,
                                "Шай қантсыз"));
        var view = open();

        type(view.filters.search, "кантсыз");

        assertThat(names(view)).containsExactly("Айгерім");
        assertThat(view.clients.getElement().getTextRecursively()).contains("Шай қантсыз");
    }

    @Test
    void writesDownSomebodyNewAndOpensTheCard() {
        ClientsInMemory.store(salon, 1, "Дана", "+77015550001");
        var view = open();
        test(view.add).click();
        var dialog = find(ClientDialog.class).single();

        test(dialog.save).click();
        assertThat(dialog.form.name.isInvalid()).isTrue();
        dialog.form.name.setValue("Асель");
        dialog.form.phone.setValue("8 701 555 00 01");
        test(dialog.save).click();
        assertThat(dialog.form.notice.getText()).contains("Дана");
        dialog.form.phone.setValue("8 701 555 00 02");
        dialog.form.tags.setValue("vip, утро");
        test(dialog.save).click();

        assertThat(getCurrentView()).isInstanceOf(ShowClientView.class);
        var number = new PhoneNumber("+77015550002");
        var card = salon.call(() -> salon.platform.clientCards.having(number)).orElseThrow();
        assertThat(card.profile().tags()).containsExactly("vip", "утро");
    }

    @Test
    void bringsATableAlongAfterTellingWhatBecomesOfIt() {
        ClientsInMemory.store(salon, 1, "Дана", "+77015550001");
        var view = open();
        test(view.tools.bring).click();
        var dialog = find(ImportDialog.class).single();
        var table =
                """
                ФИО;Телефон;Дата рождения;Метки
                Асель Серик;8 (701) 555-00-02;28.02.1990;vip
                Дана;+7 701 555 00 01;;
                Без номера;123;;
                """;

        dialog.read(table.getBytes(Charset.forName("windows-1251")));
        letWorkRun();
        assertThat(dialog.report.getText())
                .isEqualTo(
                        "Новых: 1. Уже записаны: 1. Повторы в файле: 0. Без имени или мобильного"
                                + " номера: 1 (строки 4).");
        test(dialog.bring).click();
        letWorkRun();

        assertThat(names(view)).containsExactly("Асель Серик", "Дана");
    }

    @Test
    void leavesThoseOutWhoMayBeWrittenDownUnlessTold() {
        ClientsInMemory.store(salon, 1, "Асель Серік", "+77015550001");
        var view = open();
        test(view.tools.bring).click();
        var dialog = find(ImportDialog.class).single();

        dialog.read("ФИО;Телефон\nСерик Асель;87015550011\n".getBytes(StandardCharsets.UTF_8));
        letWorkRun();
        assertThat(dialog.report.getText()).endsWith("Похожи на уже записанных: 1 (Серик Асель).");
        assertThat(dialog.bring.isEnabled()).isFalse();
        dialog.alike.setValue(true);
        letWorkRun();
        test(dialog.bring).click();
        letWorkRun();

        assertThat(names(view)).containsExactlyInAnyOrder("Асель Серік", "Серик Асель");
    }

    @Test
    void bringsAWorkbookAlongAndRefusesAnOldOne() {
        var view = open();
        test(view.tools.bring).click();
        var dialog = find(ImportDialog.class).single();
        var rows = List.<List<Object>>of(List.of("Асель", 87015550002L, LocalDate.of(1990, 2, 28)));

        dialog.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        letWorkRun();
        assertThat(dialog.report.getText()).startsWith("Это файл Excel старого вида");
        dialog.read(TableFormat.XLSX.bytes(List.of("Имя", "Телефон", "Дата рождения"), rows));
        letWorkRun();
        test(dialog.bring).click();
        letWorkRun();

        var card =
                salon.call(() -> salon.platform.clientCards.having(new PhoneNumber("+77015550002")))
                        .orElseThrow();
        assertThat(card.profile().birthday()).isEqualTo(LocalDate.of(1990, 2, 28));
    }

    @Test
    void tellsHowFarAnImportIsThatWasBegunElsewhere() {
        var now = salon.platform.clock.instant();
        salon.run(() ->
                salon.platform.clientImports.save(
                        ClientImport.begun(salon.business, 2, now, 0).counting(true)));

        var view = open();
        assertThat(view.progress.told.getText())
                .isEqualTo("Идёт загрузка: 1 из 2. Страницу можно закрыть.");
        assertThat(view.progress.bar.getValue()).isEqualTo(0.5);
        bring(view, "ФИО;Телефон\nАсель;87015550002\n");
        assertThat(names(view)).isEmpty();
        ClientsInMemory.store(salon, 1, "Дана", "+77015550001");
        var last = salon.call(() -> salon.platform.clientImports.last()).orElseThrow();
        salon.run(() -> salon.platform.clientImports.save(last.counting(true)));
        view.progress.look();

        assertThat(view.progress.bar.isVisible()).isFalse();
        assertThat(view.progress.told.getText())
                .isEqualTo("Последняя загрузка: просмотрено 2 из 2, записано 2.");
        assertThat(names(view)).containsExactly("Дана");
    }

    @Test
    void saysWhereAnImportBrokeOff() {
        var before = salon.platform.clock.instant().minus(ClientImport.STILL);
        salon.run(() ->
                salon.platform.clientImports.save(
                        ClientImport.begun(salon.business, 2, before, 0).counting(true)));
        var view = open();

        assertThat(view.progress.told.getText()).startsWith("Последняя загрузка прервалась");
        bring(view, "ФИО;Телефон\nАсель;87015550002\n");

        assertThat(names(view)).containsExactly("Асель");
        assertThat(view.progress.told.getText())
                .isEqualTo("Последняя загрузка: просмотрено 1 из 1, записано 1.");
    }

    @Test
    void refusesWhatIsNoTable() {
        var view = open();
        test(view.tools.bring).click();
        var dialog = find(ImportDialog.class).single();

        dialog.read(new byte[] {0, 1, 2});
        letWorkRun();

        assertThat(dialog.bring.isEnabled()).isFalse();
        assertThat(dialog.report.getText()).startsWith("Файл не читается");
    }

    /// What was done aside comes back to the page.
    private static void letWorkRun() {
        var session = VaadinSession.getCurrent();
        session.unlock();
        session.lock();
    }

    private void bring(ListClientsView view, String table) {
        test(view.tools.bring).click();
        var dialog = find(ImportDialog.class).single();
        dialog.read(table.getBytes(StandardCharsets.UTF_8));
        letWorkRun();
        test(dialog.bring).click();
        letWorkRun();
    }

    private ListClientsView open() {
        return navigate(ListClientsView.class, Map.of("slug", "salon"));
    }

    private void type(TextField field, String text) {
        field.setValue(text);
    }

    private static List<String> names(ListClientsView view) {
        return view.clients
                .getChildren()
                .map(row -> row.getElement().getChild(0).getText())
                .toList();
    }
}
