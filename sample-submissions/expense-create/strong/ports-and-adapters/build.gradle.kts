plugins {
    java
}

java {
    toolchain { languageVersion = JavaLanguageVersion.of(25) }
}

tasks.test { useJUnitPlatform() }
