package uk.gov.ppo.docket.campaign;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import net.bytebuddy.ByteBuddy;

/** Packs {@link KillSwitch} as an agent, with Byte Buddy from the tests' class path beside it. */
final class AgentJar {
  private static final List<Class<?>> CLASSES =
      List.of(
          KillSwitch.class,
          KillSwitch.Enter.class,
          KillSwitch.Exit.class,
          KillOrder.class,
          KillMoment.class);

  private AgentJar() {}

  static Path in(Path folder) throws IOException {
    Path jar = folder.resolve("kill-switch.jar");
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream packed = new JarOutputStream(file, manifest())) {
      for (Class<?> each : CLASSES) {
        add(each, packed);
      }
    }
    return jar;
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(new Attributes.Name("Premain-Class"), KillSwitch.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        ByteBuddy.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return manifest;
  }

  private static void add(Class<?> type, JarOutputStream packed) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    packed.putNextEntry(new JarEntry(name));
    try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
      bytes.transferTo(packed);
    }
    packed.closeEntry();
  }
}
