package io.statelab.cli.lab;

/** A program that does nothing: what is left of a process's time is the virtual machine's own. */
final class EmptyMain {
    private EmptyMain() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
