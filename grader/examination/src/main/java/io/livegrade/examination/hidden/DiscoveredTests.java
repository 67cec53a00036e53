package io.livegrade.examination.hidden;

import java.util.List;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Hidden tests as JUnit found them, to be run once. */
final class DiscoveredTests implements AutoCloseable {

  private final LauncherSession session;
  private final TestPlan plan;

  private DiscoveredTests(LauncherSession session, TestPlan plan) {
    this.session = session;
    this.plan = plan;
  }

  static DiscoveredTests in(List<ClassSelector> classes) {
    LauncherSession session = LauncherFactory.openSession(trustedExtensionsOnly());
    return new DiscoveredTests(
        session,
        session
            .getLauncher()
            .discover(
                LauncherDiscoveryRequestBuilder.request()
                    .selectors(classes)
                    .configurationParameter(
                        "junit.jupiter.extensions.autodetection.enabled", "true")
                    .configurationParameter(
                        "junit.jupiter.extensions.autodetection.include",
                        SubjectExtension.class.getName())
                    .build()));
  }

  void execute(Subjects subjects, TestExecutionListener listener, CancellationToken cancellation) {
    session.getStore().put(Namespace.create(SubjectExtension.NAMESPACE), Subjects.class, subjects);
    session
        .getLauncher()
        .execute(
            LauncherExecutionRequestBuilder.request(plan)
                .cancellationToken(cancellation)
                .listeners(listener)
                .build());
  }

  private static LauncherConfig trustedExtensionsOnly() {
    return LauncherConfig.builder()
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .build();
  }

  @Override
  public void close() {
    session.close();
  }
}
