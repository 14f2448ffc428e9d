package planted.localbusiness.web;

import planted.localbusiness.mongo.DocumentsStayInside;

record AdaptersDoNotMeet(DocumentsStayInside document) {}
