using PolicyDiff.Launcher;

switch (args)
{
    case ["build", var home]:
        return ProgramBuild.Run(home, TimeProvider.System);
    case ["test", var home, .. var further]:
        return TestRun.Run(home, further);
    default:
        Console.Error.WriteLine("Usage: launcher build HOME | launcher test HOME [arguments of dotnet test]");
        return 2;
}
