package kz.localbusiness.web.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import org.jspecify.annotations.Nullable;

/// A header, the view as the page's main part, a footer.
abstract class Page extends Div implements RouterLayout {

    private final Main main = new Main();

    Page(Component footer, Component... header) {
        addClassName("page");
        var head = new Header(header);
        head.addClassName("page-header");
        main.addClassName("page-main");
        add(head, main, footer);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }
}
