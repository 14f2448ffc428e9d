package kz.localbusiness.web.layout;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import kz.localbusiness.application.Instance;
import kz.localbusiness.domain.shared.Language;
import org.jspecify.annotations.Nullable;

/// The frame of every page that needs no sign-in.
@AnonymousAllowed
public final class MainLayout extends Page {

    private final LanguageSwitch languages;

    public MainLayout(Instance instance) {
        var languages = new LanguageSwitch();
        super(new PageFooter(instance), new Brand(), languages);
        this.languages = languages;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        languages.offer(Set.of(Language.values()));
        super.showRouterLayoutContent(content);
    }

    /// For as long as the present view is shown.
    public void offer(Set<Language> spoken) {
        languages.offer(spoken);
    }
}
