using System.Reflection;

namespace PolicyDiff.Cli;

/// <summary>The version of the program.</summary>
internal static class ProductVersion
{
    /// <summary>As <c>policydiff 1.2.3</c>.</summary>
    public static string Text =>
        $"policydiff {typeof(ProductVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}";
}
