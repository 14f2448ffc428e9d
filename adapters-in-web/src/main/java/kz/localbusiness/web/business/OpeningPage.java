package kz.localbusiness.web.business;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kz.localbusiness.application.Instance;
import kz.localbusiness.application.business.ActivateBusiness;
import kz.localbusiness.application.business.ShowSetup.Setup;
import kz.localbusiness.domain.business.ActivationDecision.Activated;
import kz.localbusiness.domain.business.ActivationDecision.Incomplete;
import kz.localbusiness.domain.business.Business;
import kz.localbusiness.domain.business.SetupStep;
import kz.localbusiness.domain.photo.Album;
import kz.localbusiness.web.form.Notice;

/// What is done, what is missing, and the button that opens the business to clients.
final class OpeningPage extends SetupPage {

    private final Setup setup;
    private final ActivateBusiness activateBusiness;
    private final Instance instance;
    final Map<SetupStep, Button> steps = new EnumMap<>(SetupStep.class);
    private final UnorderedList checklist = new UnorderedList();
    private final Div outcome = new Div();
    private final Notice notice = new Notice();
    final Button activate = new Button("", _ -> activate());

    /// @param opens whether who looks may open it; a manager prepares everything but that
    OpeningPage(
            boolean opens,
            Setup setup,
            Album album,
            ActivateBusiness activateBusiness,
            Instance instance,
            Consumer<SetupStage> goTo) {
        super(SetupStage.OPENING);
        this.setup = setup;
        this.activateBusiness = activateBusiness;
        this.instance = instance;
        checklist.addClassName("checklist");
        for (var step : SetupStep.values()) {
            steps.put(step, new Button("", _ -> goTo.accept(SetupStage.of(step))));
        }
        steps.values().forEach(step -> checklist.add(new ListItem(step)));
        activate.setId("setup-activate");
        activate.addThemeVariants(ButtonVariant.PRIMARY);
        activate.setDisableOnClick(true);
        activate.setVisible(opens);
        add(checklist, new PagePreview(setup, album), notice, activate, outcome);
        mark(setup.missing());
        if (!opens) {
            notice.warn("business.owner-opens");
        }
        if (setup.business().wasOpened()) {
            celebrate(setup.business());
        }
    }

    private void mark(List<SetupStep> missing) {
        steps.forEach((step, button) -> button.setClassName("missing", missing.contains(step)));
        activate.setEnabled(missing.isEmpty());
    }

    private void activate() {
        var command = new ActivateBusiness.Command(setup.business().id());
        switch (activateBusiness.activate(command)) {
            case Activated(var opened) -> celebrate(opened);
            case Incomplete(var missing) -> refuse(missing);
        }
    }

    private void refuse(List<SetupStep> missing) {
        mark(missing);
        notice.warn("business.opening-incomplete");
        label();
    }

    private void celebrate(Business opened) {
        notice.clear();
        checklist.setVisible(false);
        activate.setVisible(false);
        outcome.removeAll();
        outcome.add(new PublicAddress(opened.slug(), instance));
    }

    @Override
    boolean keep() {
        return true;
    }

    private void label() {
        steps.forEach((step, button) -> button.setText(told(step, button)));
    }

    private String told(SetupStep step, Button button) {
        var state = button.hasClassName("missing") ? "business.missing" : "business.done";
        return "%s: %s".formatted(getTranslation(SetupStage.of(step).key), getTranslation(state));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        super.localeChange(event);
        activate.setText(getTranslation("business.activate"));
        label();
    }
}
