using PolicyDiff.Cli;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Cli.Texts;

// The version is asked for by scripts, so it loads nothing else.
if (args is ["--version"])
{
    try
    {
        Console.WriteLine(ProductVersion.Text);
        return ExitCodes.Done;
    }
    catch (Exception error) when (error is UnauthorizedAccessException or IOException)
    {
        return ExitCodes.WrongUse;
    }
}

return await ConsoleRun.RunAsync(args);
