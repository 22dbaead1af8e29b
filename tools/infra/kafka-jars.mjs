import { join } from 'node:path';
import { checkout } from './home.mjs';
import { mavenJars } from './maven-jars.mjs';

/** Folder with Kafka's jars, the same for tests and demo. */
export const kafkaJars = () => mavenJars(join(checkout, 'tools/kafka/pom.xml'), 'kafka');
