package kz.localbusiness.web.report;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.payment.ListReceipts;
import kz.localbusiness.application.payment.ShowReport;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.payment.Period;
import kz.localbusiness.domain.payment.Receipt;
import kz.localbusiness.domain.payment.Report;
import kz.localbusiness.web.business.OwnBusiness;
import kz.localbusiness.web.layout.AdminLayout;
import kz.localbusiness.web.table.TableFormat;
import kz.localbusiness.web.text.PaymentMethods;
import kz.localbusiness.web.text.Wording;
import org.jspecify.annotations.Nullable;

/// What came in, what went back, by whom and for what; and what is still owed.
@Route(value = ":slug/admin/money", layout = AdminLayout.class)
@RolesAllowed("OWNER")
@StyleSheet("context://owner.css")
@StyleSheet("context://receipt.css")
class ShowReportView extends Div
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ReportPorts ports;
    private final OwnBusiness ownBusiness;
    private final H1 title = new H1();
    private final Paragraph hint = new Paragraph();
    private final Paragraph empty = new Paragraph();
    private final Div files = new Div();
    final Div figures = new Div();
    final Select<Step> grouping = new Select<>();
    private @Nullable Business business;
    private ShowReport.@Nullable Answer answer;

    ShowReportView(ReportPorts ports, OwnBusiness ownBusiness) {
        this.ports = ports;
        this.ownBusiness = ownBusiness;
        grouping.setId("money-grouping");
        grouping.setItems(Step.values());
        grouping.setValue(Step.DAY);
        grouping.addValueChangeListener(_ -> render());
        figures.setId("money-figures");
        figures.addClassName("figures");
        hint.addClassName("quiet");
        empty.addClassName("quiet");
        files.addClassName("row");
        addClassName("owner");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ownBusiness
                .ofCaller()
                .flatMap(own -> ports.setup().show(new ShowSetup.Query(own)))
                .map(ShowSetup.Setup::business)
                .filter(own -> OwnBusiness.isNamedBy(event, own))
                .ifPresentOrElse(this::open, () -> event.rerouteToError(NotFoundException.class));
    }

    private void open(Business own) {
        business = own;
        var today = LocalDate.ofInstant(ports.clock().instant(), own.zone());
        var days = new PeriodChoice(today, this::look);
        files.removeAll();
        for (var format : TableFormat.values()) {
            files.add(new ReceiptsFile(format, () -> receipts(own, days.period())));
        }
        removeAll();
        add(title, hint, days, empty, figures, files);
        look(days.period());
    }

    private List<Receipt> receipts(Business own, Period period) {
        return ports.list().list(new ListReceipts.Query(own.id(), period));
    }

    private void look(Period period) {
        if (business != null) {
            answer = ports.report().show(new ShowReport.Query(business.id(), period));
            render();
        }
    }

    private void render() {
        figures.removeAll();
        if (answer == null || business == null) {
            return;
        }
        var wording = Wording.in(getLocale());
        var report = answer.report();
        var isEmpty = report.byPerson().isEmpty();
        empty.setVisible(isEmpty);
        figures.add(new SumsCard(answer, wording), new BooksCard(business, ports, wording));
        if (!isEmpty) {
            figures.add(
                    byTime(report, wording),
                    lines("money.by-person", report.byPerson(), wording),
                    lines("money.by-service", report.byService(), wording),
                    byMethod(report, wording),
                    new ReturnsCard(report.returns(), business.slug(), wording));
        }
    }

    private TurnoverCard byTime(Report report, Wording wording) {
        var card = new TurnoverCard(getTranslation("money.by-time"), wording);
        card.add(grouping);
        var step = grouping.getValue();
        report.by(step::first)
                .forEach((first, money) -> card.line(step.words(first, wording), money));
        return card;
    }

    private TurnoverCard lines(String title, List<Report.Line> lines, Wording wording) {
        var card = new TurnoverCard(getTranslation(title), wording);
        lines.forEach(one -> card.line(one.name(), one.turnover()));
        return card;
    }

    private TurnoverCard byMethod(Report report, Wording wording) {
        var card = new TurnoverCard(getTranslation("money.by-method"), wording);
        report.byMethod()
                .forEach((method, money) ->
                        card.line(getTranslation(PaymentMethods.key(method)), money));
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("money.title");
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        title.setText(getPageTitle());
        hint.setText(getTranslation("money.hint"));
        empty.setText(getTranslation("money.empty"));
        grouping.setAriaLabel(getTranslation("money.grouping"));
        grouping.setItemLabelGenerator(step -> getTranslation(step.key()));
        render();
    }
}
