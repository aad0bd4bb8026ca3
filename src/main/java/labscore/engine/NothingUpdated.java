package labscore.engine;

import org.kie.api.conf.ConfigurationKey;
import org.kie.api.conf.OptionKey;
import org.kie.api.conf.OptionsConfiguration;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.conf.KnowledgeBuilderOption;
import org.kie.internal.builder.conf.MultiValueKieBuilderOption;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.builder.conf.SingleValueKieBuilderOption;

/**
 * Tells Drools that no fact is ever updated in a session: it need not find out of each type which properties
 * could be, which takes an eighth of the time to make a network of few rules.
 */
final class NothingUpdated implements KnowledgeBuilderConfiguration {

    /** The one that is asked for when a network is made of a model. */
    @Override
    @SuppressWarnings("unchecked")
    public <C extends SingleValueKieBuilderOption> C getOption(OptionKey<C> key) {
        if (!PropertySpecificOption.KEY.equals(key)) {
            throw new UnsupportedOperationException(key.toString());
        }
        return (C) PropertySpecificOption.DISABLED;
    }

    @Override
    public <C extends KnowledgeBuilderOption> void setOption(C option) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean setProperty(String name, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getProperty(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void makeImmutable() {}

    @Override
    public ClassLoader getClassLoader() {
        return NothingUpdated.class.getClassLoader();
    }

    @Override
    public <X extends OptionsConfiguration<
            KnowledgeBuilderOption, SingleValueKieBuilderOption, MultiValueKieBuilderOption>> X as(ConfigurationKey<X> key) {
        throw new UnsupportedOperationException();
    }
}
