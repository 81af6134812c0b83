using PolicyDiff.Cli;

// The version is asked for by scripts, so it loads nothing else.
if (args is ["--version"])
{
    Console.WriteLine(ProductVersion.Text);
    return ExitCodes.Done;
}

return await ConsoleRun.RunAsync(args);
