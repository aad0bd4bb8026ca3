package labscore.engine;

import java.util.Collection;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Makes Drools' networks of rules. */
final class Networks {

    private Networks() {}

    static KieBase of(Collection<Model> models) {
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        // Where rules share joins, Drools 10.2.0 can forget to evaluate one again when evidence goes.
        configuration.setOption(ShareBetaNodesOption.NO);
        return KieBaseBuilder.createKieBaseFromModel(models, configuration, new NothingUpdated());
    }
}
