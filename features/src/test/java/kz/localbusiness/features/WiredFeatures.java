package kz.localbusiness.features;

import static io.cucumber.core.options.Constants.OBJECT_FACTORY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.GLUE_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME;
import static io.cucumber.junit.platform.engine.Constants.PLUGIN_PROPERTY_NAME;

import org.junit.platform.suite.api.ConfigurationParameter;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.Suite;

/// The same specifications against the started application with its embedded parts, in two shares
/// that run beside each other.
@Suite
@IncludeEngines("cucumber")
@ConfigurationParameter(key = GLUE_PROPERTY_NAME, value = "kz.localbusiness.features")
@ConfigurationParameter(
        key = OBJECT_FACTORY_PROPERTY_NAME,
        value = "kz.localbusiness.features.WiredObjects")
@ConfigurationParameter(key = JUNIT_PLATFORM_NAMING_STRATEGY_PROPERTY_NAME, value = "surefire")
@ConfigurationParameter(key = PLUGIN_PROPERTY_NAME, value = "summary")
abstract class WiredFeatures {}
