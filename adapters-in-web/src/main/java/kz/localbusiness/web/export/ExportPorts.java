package kz.localbusiness.web.export;

import kz.localbusiness.application.business.ShowSetup;
import kz.localbusiness.application.export.OpenExport;
import kz.localbusiness.application.export.RequestExport;
import kz.localbusiness.application.export.ShowExports;
import org.springframework.stereotype.Component;

/// What an owner asks of exports.
@Component
record ExportPorts(RequestExport request, ShowExports show, OpenExport open, ShowSetup setup) {}
