package kz.localbusiness.features;

import org.junit.platform.suite.api.SelectClasspathResource;

@SelectClasspathResource("specs/business")
@SelectClasspathResource("specs/catalog")
@SelectClasspathResource("specs/directory")
@SelectClasspathResource("specs/export")
@SelectClasspathResource("specs/notice")
@SelectClasspathResource("specs/payment")
@SelectClasspathResource("specs/platform")
@SelectClasspathResource("specs/privacy")
@SelectClasspathResource("specs/staff")
@SelectClasspathResource("specs/tenancy")
class WiredBusinessesIT extends WiredFeatures {}
